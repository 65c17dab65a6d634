package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Certificate;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Education;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.score.Arithmetic;

/**
 * Turns an expert's profile into evidence, once, when the expert is loaded.
 *
 * <p>Records that say the same twice are merged, so that repeating never adds. Immutable.
 */
public final class ProfileReader {

  private final Taxonomy taxonomy;
  private final ProfileTexts texts;

  /** Experts share most of their words; each is kept once. */
  private final Interner<String> stems = Interners.newStrongInterner();

  /** Reads profiles by a taxonomy. */
  public ProfileReader(Taxonomy taxonomy, ProfileTexts texts) {
    this.taxonomy = taxonomy;
    this.texts = texts;
  }

  /** The evidence of an expert's profile. */
  public ExpertProfile read(Expert expert) {
    List<EvidenceRecord> records = new ArrayList<>();
    expert.expertise().forEach(claim -> records.add(claim(claim)));
    addAll(records, expert.posts(), this::post);
    addAll(records, expert.assignments(), this::assignment);
    addAll(records, expert.certificates(), this::certificate);
    addAll(records, expert.education(), this::education);
    records.add(summary(expert));
    return new ExpertProfile(expert, merged(records), texts(expert));
  }

  private interface ToRecord<T> {
    EvidenceRecord record(T source, String position);
  }

  private static <T> void addAll(List<EvidenceRecord> records, List<T> sources, ToRecord<T> reading) {
    for (int i = 0; i < sources.size(); i++) {
      records.add(reading.record(sources.get(i), String.valueOf(i + 1)));
    }
  }

  private EvidenceRecord claim(Claim claim) {
    return new EvidenceRecord(
        EvidenceKind.CLAIM,
        claim.concept().value(),
        taxonomy.concept(claim.concept()).prefLabel("en"),
        DateSpan.UNSTATED,
        Quality.ofClaim(claim.level()),
        Jurisdiction.UNSTATED,
        Sector.OTHER,
        false,
        List.of(declared(claim.concept())));
  }

  private EvidenceRecord post(Post post, String position) {
    return new EvidenceRecord(
        EvidenceKind.POST,
        position,
        joined(", ", post.title(), post.institution()),
        post.period(),
        Quality.POST,
        post.country(),
        post.sector(),
        false,
        hits(post.concepts(), fields("title", post.title(), "description", post.description())));
  }

  private EvidenceRecord assignment(Assignment assignment, String position) {
    return new EvidenceRecord(
        EvidenceKind.ASSIGNMENT,
        assignment.id().isEmpty() ? position : assignment.id(),
        joined(", ", assignment.title(), assignment.organisation()),
        assignment.period(),
        Quality.ofAssignment(assignment),
        assignment.country(),
        Sector.OTHER,
        assignment.seesac(),
        hits(assignment.concepts(), fields("title", assignment.title(), "description", assignment.description())));
  }

  private EvidenceRecord certificate(Certificate certificate, String position) {
    return unplaced(EvidenceKind.CERTIFICATE, position, certificate.title(), Quality.CERTIFICATE,
        fields("title", certificate.title()));
  }

  private EvidenceRecord education(Education education, String position) {
    return unplaced(EvidenceKind.EDUCATION, position, education.degree(), Quality.EDUCATION,
        fields("degree", education.degree()));
  }

  private EvidenceRecord summary(Expert expert) {
    return unplaced(EvidenceKind.SUMMARY, "1", expert.headline(), Quality.SUMMARY,
        fields("headline", expert.headline(), "summary", expert.summary()));
  }

  private EvidenceRecord unplaced(
      EvidenceKind kind, String position, String title, double quality, Map<String, String> fields) {
    return new EvidenceRecord(kind, position, title, DateSpan.UNSTATED, quality, Jurisdiction.UNSTATED, Sector.OTHER,
        false, hits(Set.of(), fields));
  }

  private static Map<String, String> fields(String... namesAndTexts) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return fields;
  }

  private List<ConceptHit> hits(Set<ConceptId> declared, Map<String, String> fields) {
    Map<ConceptId, ConceptHit> hits = new TreeMap<>();
    declared.forEach(concept -> hits.put(concept, declared(concept)));
    texts.concepts(fields).forEach(hit -> hits.putIfAbsent(hit.concept(), hit));
    return ImmutableList.copyOf(hits.values());
  }

  private ConceptHit declared(ConceptId concept) {
    String name = taxonomy.concept(concept).prefLabel("en");
    return new ConceptHit(concept, 1, "concepts", 0, name.length(), name);
  }

  /** Makes one of the records that are alike in all but their position, worth, confidence and being SEESAC work. */
  private static List<EvidenceRecord> merged(List<EvidenceRecord> records) {
    Map<List<Object>, EvidenceRecord> kept = new LinkedHashMap<>();
    for (EvidenceRecord record : records) {
      List<Object> likeness = List.of(
          record.kind(), record.title(), record.period(), record.country(), record.sector(),
          record.hits().stream().map(hit -> hit.concept() + hit.field() + hit.quote()).toList());
      kept.merge(likeness, record, EvidenceRecord::or);
    }
    return kept.values().stream().sorted(Comparator.comparing(EvidenceRecord::kind)).toList();
  }

  /** What would be one text on paper is one here: a text that says two things together is stronger than two texts. */
  private List<List<String>> texts(Expert expert) {
    Stream<String> posts = expert.posts().stream().map(post -> post.title() + "\n" + post.description());
    Stream<String> assignments = expert.assignments().stream().map(each -> each.title() + "\n" + each.description());
    Stream<String> certificates = expert.certificates().stream().map(Certificate::title);
    Map<Set<List<String>>, List<String>> kept = new LinkedHashMap<>();
    Stream.of(Stream.of(expert.headline() + "\n" + expert.summary()), posts, assignments, certificates)
        .flatMap(each -> each)
        .map(text -> texts.stems(text).stream().map(stems::intern).collect(ImmutableList.toImmutableList()))
        .filter(text -> !text.isEmpty())
        .forEach(text -> kept.putIfAbsent(TextEvidence.terms(text), text));
    return ImmutableList.copyOf(kept.values());
  }

  private static String joined(String separator, String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + separator + other;
  }

  /** What a record is worth by its kind, before decay. Chosen on the development roster; reasons beside each. */
  private static final class Quality {
    /** A post is daily work in the field. */
    static final double POST = 0.55;

    /** A certificate shows a course passed, not work done. */
    static final double CERTIFICATE = 0.20;

    /** A degree is broader than any concept. */
    static final double EDUCATION = 0.05;

    /** The biography is the expert's own word, but it is concrete. */
    static final double SUMMARY = 0.35;

    private static final double LED = 0.60;
    private static final double TOUCHED = 0.42;
    private static final double SHORTEST = 0.85;
    private static final double HALF_DURATION_DAYS = 20;
    private static final int MIDDLE_RATING = 3;
    private static final double RATING_STEP = 0.05;
    private static final List<String> LEADING =
        List.of("lead", "head", "chief", "director", "manager", "chair", "owner", "author");

    private Quality() {}

    static double ofClaim(ExpertiseLevel level) {
      return switch (level) {
        case UNSTATED, FOUNDATION -> 0.10;
        case PRACTITIONER -> 0.18;
        case ADVANCED -> 0.26;
        case LEAD -> 0.34;
      };
    }

    static double ofAssignment(Assignment assignment) {
      String role = assignment.role().toLowerCase(java.util.Locale.ROOT);
      double part = LEADING.stream().anyMatch(role::contains) ? LED : TOUCHED;
      double rating = assignment.rating() == 0 ? 1 : 1 + RATING_STEP * (assignment.rating() - MIDDLE_RATING);
      return part * rating * duration(assignment.period());
    }

    /** What goes on counts in full: nothing that has ended can have lasted longer. */
    private static double duration(DateSpan period) {
      if (period.to().isOpen()) {
        return period.isStated() ? 1 : SHORTEST;
      }
      return Arithmetic.duration(period.daysUntil(period.lastDay()), SHORTEST, HALF_DURATION_DAYS);
    }
  }
}
