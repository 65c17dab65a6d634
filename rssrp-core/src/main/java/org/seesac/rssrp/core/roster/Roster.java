package org.seesac.rssrp.core.roster;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * All experts that can be matched, with the taxonomy their claims refer to.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Roster {

  private final Taxonomy taxonomy;
  private final ImmutableMap<String, Expert> experts;

  private Roster(Taxonomy taxonomy, Map<String, Expert> experts) {
    this.taxonomy = taxonomy;
    this.experts = ImmutableMap.copyOf(experts);
  }

  /**
   * A roster of these experts.
   *
   * @param taxonomy the taxonomy that claims, posts and assignments refer to
   * @param experts in the order in which the roster lists them
   * @return the roster
   * @throws DuplicateExpertException when two have the same id
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when one refers to a concept that the taxonomy does
   *     not have
   */
  public static Roster of(Taxonomy taxonomy, Collection<Expert> experts) {
    Map<String, Expert> byId = new LinkedHashMap<>();
    for (Expert expert : experts) {
      checkConcepts(taxonomy, expert);
      if (byId.putIfAbsent(expert.id(), expert) != null) {
        throw new DuplicateExpertException(expert.id());
      }
    }
    return new Roster(taxonomy, byId);
  }

  /**
   * The taxonomy that the experts' concepts refer to.
   *
   * @return the taxonomy
   */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * All experts.
   *
   * @return in the order of the roster
   */
  public List<Expert> experts() {
    return experts.values().asList();
  }

  /**
   * The expert with this identifier, if the roster has one.
   *
   * @param id identifier
   * @return the expert or empty
   */
  public Optional<Expert> find(String id) {
    return Optional.ofNullable(experts.get(id));
  }

  /**
   * How many experts the roster has.
   *
   * @return 0 or more
   */
  public int size() {
    return experts.size();
  }

  @Override
  public String toString() {
    return "Roster of " + size() + " experts by taxonomy " + taxonomy;
  }

  private static void checkConcepts(Taxonomy taxonomy, Expert expert) {
    expert.expertise().forEach(claim -> taxonomy.concept(claim.concept()));
    expert.posts().forEach(post -> post.concepts().forEach(taxonomy::concept));
    expert.assignments().forEach(assignment -> assignment.concepts().forEach(taxonomy::concept));
  }
}
