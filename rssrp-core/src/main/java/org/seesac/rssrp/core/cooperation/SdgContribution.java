package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.reference.SdgTarget;

/**
 * A target of the Sustainable Development Goals that a deployment works towards. Immutable.
 *
 * @param target the target
 * @param indicators codes of the indicators it touches, such as {@code 16.4.2}; mostly empty
 * @param reason what led to it
 */
public record SdgContribution(SdgTarget target, List<String> indicators, String reason) {

  /** Takes an unmodifiable copy. */
  public SdgContribution {
    indicators = ImmutableList.copyOf(indicators);
  }
}
