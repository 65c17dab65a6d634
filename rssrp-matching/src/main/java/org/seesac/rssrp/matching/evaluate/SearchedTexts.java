package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * The texts that a keyword search would see, where concepts stand by their English labels. Immutable.
 *
 * @param taxonomy has the labels
 */
record SearchedTexts(Taxonomy taxonomy) {

  /** The texts of each record of a profile, without name and contact. */
  List<List<String>> of(Expert expert) {
    ImmutableList.Builder<List<String>> records = ImmutableList.builder();
    records.add(List.of(expert.headline(), expert.summary()));
    expert.expertise().forEach(claim -> records.add(List.of(label(claim.concept()))));
    expert.posts().forEach(post -> records.add(of(post)));
    expert.assignments().forEach(assignment -> records.add(of(assignment)));
    expert.education().forEach(each -> records.add(List.of(each.degree(), each.institution())));
    expert.certificates().forEach(each -> records.add(List.of(each.title(), each.issuer())));
    return records.build();
  }

  /** The texts of a request. */
  List<String> of(SupportRequest request) {
    return with(request.needs().stream().map(need -> need.concept()).toList(), request.title(), request.text());
  }

  private List<String> of(Post post) {
    return with(post.concepts(), post.title(), post.institution(), post.description());
  }

  private List<String> of(Assignment assignment) {
    return with(assignment.concepts(), assignment.title(), assignment.organisation(), assignment.programme(),
        assignment.role(), assignment.description());
  }

  private List<String> with(Collection<ConceptId> concepts, String... texts) {
    return Stream.concat(Stream.of(texts), concepts.stream().map(this::label)).toList();
  }

  private String label(ConceptId concept) {
    return taxonomy.concept(concept).prefLabel("en");
  }
}
