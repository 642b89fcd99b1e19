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
    DOCUMENT_ADDED,
    DOCUMENT_REMOVED,
    NUMBER_ASSIGNED,
    NUMBER_VOIDED,
    PLACE_NOTED,
    ACCOUNT_OPENED,
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
    SETTING_CHANGED,
    /** Whether a customer like one exists was asked before handing in. */
    LIKENESS_ASKED,
    /** The same, but the person had asked too often. */
    LIKENESS_NOT_ANSWERED,
    FOUND_NOT_THE_SAME,
    JOB_RETRIED
}
