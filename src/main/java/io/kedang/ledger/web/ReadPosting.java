package io.kedang.ledger.web;

import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Standing;
import io.kedang.page.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What can be made of a form that posts.
 *
 * @param standing of the account that is meant
 * @param typed what can be read of the rest
 * @param entry to be posted; empty when something is wrong
 */
record ReadPosting(Optional<Standing> standing, TypedEntry typed, Optional<NewEntry> entry, List<Problem> problems) {}
