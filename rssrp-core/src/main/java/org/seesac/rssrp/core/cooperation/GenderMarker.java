package org.seesac.rssrp.core.cooperation;

/**
 * The DAC's gender equality policy marker. Immutable.
 *
 * @param objective how far gender equality is an objective; {@link GenderObjective#UNSTATED} while nobody has looked
 * @param reason what led to it
 */
public record GenderMarker(GenderObjective objective, String reason) {}
