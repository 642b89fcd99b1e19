package io.kedang.card;

import java.util.List;

/**
 * A card that looks like the same customer, for those within whose reach it is.
 *
 * <p>Numbers are not among it: the clerk who compares keys them blind.
 *
 * @param by what agrees and how much
 * @param content of its latest revision: who and where the customer is, as far as the reader sees it
 */
public record LikeCard(CardSummary card, List<Like> by, CardContent content) {

    private static final int LAST_DIGITS = 4;

    private String text(Field<?> field) {
        return content.text(field.path()).orElse("");
    }

    /** A code of {@code REGION}; blank when there is none. */
    public String region() {
        return text(CardForm.REGION);
    }

    public String place() {
        return (text(CardForm.CITY) + " " + text(CardForm.COUNTY) + " " + text(CardForm.STREET)).strip();
    }

    public String contactPerson() {
        return text(CardForm.CONTACT_PERSON);
    }

    /** The last digits of the contact's phone, enough to compare; blank when there is none, or none to be seen. */
    public String phoneEnding() {
        String phone = text(CardForm.CONTACT_PHONE);
        return phone.substring(Math.max(0, phone.length() - LAST_DIGITS));
    }
}
