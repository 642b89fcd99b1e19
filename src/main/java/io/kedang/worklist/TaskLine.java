package io.kedang.worklist;

/**
 * A task in a list, with what the person who looks may do about it.
 *
 * @param team the team's name
 * @param who who has it in hand; empty when it is free
 * @param lateness what was told because it waits
 * @param workable may be opened and worked on
 * @param claimable free, and for one of the person's groups
 * @param releasable in the person's hands, and for a group
 * @param reassignable of a team that the person oversees, and of a kind that can be given to others
 */
public record TaskLine(
        OpenTask task,
        String team,
        String who,
        boolean overdue,
        Lateness lateness,
        boolean workable,
        boolean claimable,
        boolean releasable,
        boolean reassignable) {

    public String stepKey() {
        return "process." + task.processKey() + "." + task.step();
    }
}
