package io.kedang.audit;

/** What is recorded. The name is stored: never rename one that has been used. */
public enum Audited {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    /** A request that the access matrix or a business rule refused. */
    REFUSED,
    CARD_LOOKED_AT,
    DOCUMENT_LOOKED_AT,
    CARD_PRINTED,
    CARD_BEGUN,
    CARD_DISCARDED,
    CARD_HANDED_IN,
    CARD_WITHDRAWN,
    CARD_SIGNED,
    CARD_SENT_BACK,
    CARD_REJECTED,
    CARD_TAKEN_UP,
    CARD_TRANSCRIBED,
    CARD_ENTERED,
    CARD_ARCHIVED,
    /** Someone confirmed that sections of a live card are true. */
    CARD_CONFIRMED,
    /** A salesperson answered about a card in a monthly check, or took the answer back. */
    CARD_CHECKED,
    CHECK_HANDED_IN,
    DOCUMENT_ADDED,
    DOCUMENT_REMOVED,
    NUMBER_ASSIGNED,
    NUMBER_VOIDED,
    PLACE_NOTED,
    ACCOUNT_OPENED,
    ENTRY_POSTED,
    /** Several at once, as from a file. */
    ENTRIES_POSTED,
    ENTRY_REVERSED,
    ENTRY_ALLOCATED,
    ALLOCATION_TAKEN_BACK,
    TERMS_CHANGED,
    BOOKS_CLOSED,
    BOOKS_REOPENING,
    WRITE_OFF,
    VISIT_PLANNED,
    VISIT_POSTPONED,
    VISIT_HANDED_IN,
    VISIT_COLLATED,
    VISIT_NOTED,
    TASK_CLAIMED,
    TASK_RELEASED,
    TASK_REASSIGNED,
    PERSON_ADDED,
    PERSON_CHANGED,
    PASSWORD_CHANGED,
    /** Someone changed the own phone or e-mail address. */
    CONTACT_CHANGED,
    TEAM_CHANGED,
    DEPUTY_APPOINTED,
    DEPUTY_ENDED,
    ACTING_BEGUN,
    ACTING_STOPPED,
    AGREEMENT_RECORDED,
    AGREEMENT_ENDED,
    HANDED_OVER,
    GRADES_ACCEPTED,
    GRADE_OVERRIDDEN,
    CREDIT_STANDING_KEPT,
    SALES_STAGE_KEPT,
    /** A manager handed in a comprehensive review. */
    GRADES_DECIDED,
    REPORT_READ,
    SETTING_CHANGED,
    /** Whether a customer like one exists was asked before handing in. */
    LIKENESS_ASKED,
    /** The same, but the person had asked too often. */
    LIKENESS_NOT_ANSWERED,
    FOUND_NOT_THE_SAME,
    /** Something happened to the watch of a customer that is a risk. */
    RISK_WATCH,
    /** Something happened to a customer's credit: a limit, a hold, a released shipment. */
    CREDIT,
    FILE_BROUGHT_IN,
    /** A file that was brought in is being posted, from its beginning or where it stopped. */
    FILE_RUN,
    /** Something happened to the follow-up of what a customer owes. */
    RECEIVABLE_FOLLOWED,
    /** What a line of a bank statement is, or that it is to be decided anew. */
    BANK_LINE_DECIDED,
    JOB_RETRIED,
    STATEMENT_ISSUED,
    /** The statements of a month were ordered for all customers. */
    STATEMENTS_OF_MONTH,
    /** A statement left the house as a file. */
    STATEMENT_PRINTED,
    /** The ageing, or entries behind it, left the house as a file. */
    AGEING_TAKEN_AWAY,
    /** The company's figures of money, or what is behind them, left the house as a file. */
    FIGURES_TAKEN_AWAY,
    STATEMENT_CONFIRMED,
    STATEMENT_OBJECTED,
    STATEMENT_OBJECTION_SETTLED,
    CHANGE_BEGUN,
    CHANGE_HANDED_IN,
    CHANGE_WITHDRAWN,
    CHANGE_SIGNED,
    CHANGE_SENT_BACK,
    CHANGE_REJECTED,
    CHANGE_GIVEN_UP,
    CHANGE_MERGED,
    CHANGE_APPLIED
}
