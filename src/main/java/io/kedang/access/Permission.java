package io.kedang.access;

/** What a page or a use case asks for; granted to roles in {@code access.yml}. */
public enum Permission {
    /** See one's home page and work list. */
    WORK,
    /** See work of one's reach, assign it to others. */
    REASSIGN,
    /** Look cards up and read them, within reach and field groups. */
    READ_CARDS,
    /** Begin cards, fill them in, hand them in. */
    COLLECT_CARDS,
    /** Review and sign cards. */
    REVIEW_CARDS,
    /** Enter signed cards, number them, note the place of the paper. */
    ENTER_CARDS,
    /** Open ledger accounts. */
    OPEN_ACCOUNTS,
    /** See the register of archive numbers and its voids. */
    READ_NUMBERS,
    /** Add and change people, departments and teams. */
    MANAGE_PEOPLE,
    /** See who keeps archives, and what binds them. */
    SEE_KEEPERS,
    /** Change category lists and the business calendar. */
    MANAGE_SETTINGS,
    /** See how the system runs, try again what failed. */
    OPERATE
}
