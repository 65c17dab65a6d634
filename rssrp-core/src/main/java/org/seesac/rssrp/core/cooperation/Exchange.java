package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.reference.Jurisdiction;

/**
 * Who gives expertise to whom, and with whose help: all that decides what kind of cooperation it is. Immutable.
 *
 * @param providers the states whose nominated experts go; empty when only international staff goes
 * @param recipient where the support is received
 * @param facilitator who brings the two together; {@link Organisation#NONE} when nobody does
 * @param funders who pays; empty when the providing states carry the cost themselves
 */
public record Exchange(
    Set<Jurisdiction> providers, Jurisdiction recipient, Organisation facilitator, List<Organisation> funders) {

  /** Refuses an unstated recipient, provider or funder; takes unmodifiable copies. */
  public Exchange {
    checkArgument(recipient.isStated(), "An exchange has no recipient. Give an ISO 3166-1 alpha-2 code.");
    checkArgument(
        providers.stream().allMatch(Jurisdiction::isStated), "A provider is not stated. Give its alpha-2 code.");
    checkArgument(
        funders.stream().allMatch(Organisation::isStated), "A funder is not stated. Name it, or leave it out.");
    providers = ImmutableSet.copyOf(providers);
    funders = ImmutableList.copyOf(funders);
  }

  /**
   * Whether somebody beside provider and recipient takes part.
   *
   * @return true when there is a facilitator, or a funder that belongs to neither of them
   */
  public boolean hasThirdParty() {
    return facilitator.isStated() || !thirdFunders().isEmpty();
  }

  /**
   * The funders that belong neither to a provider nor to the recipient.
   *
   * @return in the given order
   */
  public List<Organisation> thirdFunders() {
    return funders.stream()
        .filter(funder -> !providers.contains(funder.state()) && !funder.state().equals(recipient))
        .toList();
  }
}
