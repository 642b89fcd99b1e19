package io.kedang.demo;

/** The start stops so that people of the demonstration, whose passwords are public, do not meet real ones. */
class DemonstrationRefused extends RuntimeException {

    private final String action;

    private DemonstrationRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    static DemonstrationRefused peopleWithPublicPasswords() {
        return new DemonstrationRefused(
                "This database was filled by the demonstration, and the passwords of its people are public.",
                "Name an empty database, or start with the profile demo (SPRING_PROFILES_ACTIVE=demo) to go on trying.");
    }

    static DemonstrationRefused amongOtherPeople() {
        return new DemonstrationRefused(
                "The profile demo is for trying Kedang, and this database has people of its own.",
                "Start without the profile demo, or name an empty database.");
    }

    static DemonstrationRefused withinReachOfOthers() {
        return new DemonstrationRefused(
                "The profile demo is for this machine only, for the passwords of its people are public.",
                "Leave SERVER_ADDRESS out, or start without the profile demo.");
    }

    /** What may be put right by the person who started. */
    String action() {
        return action;
    }
}
