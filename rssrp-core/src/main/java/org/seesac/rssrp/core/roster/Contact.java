package org.seesac.rssrp.core.roster;

/**
 * How to reach an expert: personal data, never indexed as text and shown only in internal views. Immutable.
 *
 * @param email address; empty when not stated
 * @param phone number; empty when not stated
 * @param address postal address; empty when not stated
 */
public record Contact(String email, String phone, String address) {

  /** Nothing is stated. */
  public static final Contact NONE = new Contact("", "", "");

  /** Hides what it holds, so that no log shows it by accident. */
  @Override
  public String toString() {
    return equals(NONE) ? "Contact[none]" : "Contact[hidden]";
  }
}
