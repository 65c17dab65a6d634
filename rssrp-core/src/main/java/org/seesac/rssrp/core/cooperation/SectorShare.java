package org.seesac.rssrp.core.cooperation;

import java.math.BigDecimal;
import org.seesac.rssrp.core.reference.CrsPurpose;

/**
 * A purpose of aid and its share of a deployment. Immutable.
 *
 * @param purpose the CRS purpose
 * @param percentage its share, above 0 and at most 100, with two decimals; the shares of a deployment sum to exactly 100
 * @param reason which areas of expertise led to it
 */
public record SectorShare(CrsPurpose purpose, BigDecimal percentage, String reason) {}
