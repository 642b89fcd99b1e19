package io.kedang.access;

/** The roles of the company; a person may have several. */
public enum Role {
    SALESPERSON,
    SALES_MANAGER,
    CLERK,
    FINANCE,
    LEADER,
    DEPARTMENT,
    VIEWER,
    ADMIN
}
