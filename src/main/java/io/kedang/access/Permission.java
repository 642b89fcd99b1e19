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
    /** Enter changes that are signed or need no signature. */
    ENTER_CHANGES,
    /** Open ledger accounts. */
    OPEN_ACCOUNTS,
    /** See the ledger, the arrears and the credit of customers whose money one sees. */
    SEE_LEDGER,
    /** Post entries, reverse them, allocate receipts. */
    POST_ENTRIES,
    /** Bring shipments, receipts and bank statements in from files. */
    IMPORT_ENTRIES,
    /** Close months of the books, open them again as the second person. */
    CLOSE_BOOKS,
    /** Decide write-offs that another person asked for. */
    DECIDE_WRITE_OFFS,
    /** Decide credit limits and holds. */
    DECIDE_CREDIT,
    /** Ask whether a shipment may leave, and release it. */
    RELEASE_SHIPMENTS,
    /** Follow up what is overdue: remind, visit, agree promises and plans. */
    FOLLOW_RECEIVABLES,
    /** Issue statements of account and record what the customer answers. */
    ISSUE_STATEMENTS,
    /** See figures of money over all customers of one's reach. */
    SEE_FINANCE,
    /** Propose changes of cards that are live. */
    REPORT_CHANGES,
    /** Keep own cards true: the monthly check, visits, the sales stage. */
    KEEP_CARDS,
    /** See how cards are kept in one's reach: what was checked, visited, confirmed. */
    SEE_KEEPING,
    /** See the grades of customers whose money one sees, and why they have them. */
    SEE_GRADES,
    /** Decide the grades of customers. */
    DECIDE_GRADES,
    /** Read the reports of comprehensive reviews and of watches. */
    READ_REPORTS,
    /** Collate the visits that were sent to one's department. */
    COLLATE_VISITS,
    /** Tell that a customer is a risk. */
    RAISE_RISKS,
    /** Decide which customers are watched, and until when. */
    DECIDE_RISKS,
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
