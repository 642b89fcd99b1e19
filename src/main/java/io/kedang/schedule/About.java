package io.kedang.schedule;

/** Whom a kind of schedule is about, and how SQL finds them: all of them, and the team of one. */
enum About {
    /** Employees who hold archived cards. */
    EMPLOYEE(
            "select distinct owner as subject from card where state = 'ARCHIVED'",
            "(select team from employee where id = %s)"),
    /** Teams that have archived cards. */
    TEAM("select distinct team as subject from card where state = 'ARCHIVED'", "%s"),
    /** Archived cards. */
    CARD(
            "select id as subject from card where state = 'ARCHIVED' and live_revision is not null",
            "(select team from card where id = %s)");

    private final String all;
    private final String team;

    About(String all, String team) {
        this.all = all;
        this.team = team;
    }

    /** A query of the column {@code subject}. */
    String all() {
        return all;
    }

    /** An expression over the column. */
    String teamOf(String subject) {
        return team.formatted(subject);
    }
}
