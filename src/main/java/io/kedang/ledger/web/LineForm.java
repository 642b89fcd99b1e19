package io.kedang.ledger.web;

/** A product line as it is typed. */
record LineForm(String product, String quantity, String unit, String price) {

    static final LineForm BLANK = new LineForm("", "", "", "");

    boolean isBlank() {
        return (product + quantity + unit + price).isBlank();
    }
}
