package io.kedang.worklist;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * What the work list shows of the thing a task is about.
 *
 * @param title the customer's name; for what is about no single customer a text that every language shares
 * @param team whose manager oversees it
 * @param card the card that it is about, if it is about one
 */
public record TaskSubject(String title, TeamId team, Optional<CardId> card) {}
