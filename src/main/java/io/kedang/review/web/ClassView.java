package io.kedang.review.web;

/**
 * One class of a customer, before and after.
 *
 * @param labelKey of the kind of classes
 * @param before as read; empty when the customer is graded for the first time
 * @param after as read
 */
record ClassView(String labelKey, String before, String after) {

    public boolean isChanged() {
        return !before.equals(after);
    }
}
