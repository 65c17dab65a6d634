package org.seesac.rssrp.core.cooperation;

import java.util.List;

/**
 * Reads IATI 2.03 as {@link IatiWriter} writes it: the same facts come back. A document that holds more than the facts of
 * {@link IatiActivity} is refused, so that nothing is lost in silence. Nothing outside the text is ever fetched. Stateless and
 * safe for use by many threads.
 */
public final class IatiReader {

  private IatiReader() {}

  /**
   * Reads a document or a single fragment.
   *
   * @param text an {@code iati-activities} document or an {@code iati-activity} fragment
   * @return the activities, in document order
   * @throws InvalidIatiException when it is not well-formed, lacks a part, or holds more than is kept
   */
  public static List<IatiActivity> read(String text) {
    XmlElement root = Xml.read(text);
    return switch (root.name()) {
      case "iati-activity" -> List.of(activity(root));
      case "iati-activities" -> root.children().stream().map(IatiReader::activity).toList();
      default -> throw new InvalidIatiException(
          "The text begins with '" + root.name() + "'.", "Give an 'iati-activities' document or an 'iati-activity'.");
    };
  }

  private static XmlElement lost(XmlElement read, XmlElement kept) {
    for (XmlElement each : read.children()) {
      if (!kept.children().contains(each)) {
        return each;
      }
    }
    return read;
  }

  private static IatiActivity activity(XmlElement element) {
    IatiActivity activity = IatiForm.activity(element);
    XmlElement kept = IatiForm.element(activity);
    if (!kept.equals(element)) {
      throw new InvalidIatiException(
          "Activity '" + activity.identifier() + "' has an element '" + lost(element, kept).name()
              + "' that is not kept as it stands.",
          "Read it with a general IATI tool.");
    }
    return activity;
  }
}
