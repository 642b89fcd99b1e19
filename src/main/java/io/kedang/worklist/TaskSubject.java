package io.kedang.worklist;

import io.kedang.shared.TeamId;

/** What the work list shows of the thing a task is about. */
public record TaskSubject(String title, TeamId team) {}
