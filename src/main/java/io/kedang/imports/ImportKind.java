package io.kedang.imports;

import io.kedang.access.Permission;
import io.kedang.page.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a feature takes from files, contributed as a bean. Files are read, mapped, kept and run by this module; the
 * kind says what the columns are, whether a document would be refused, and posts those that would not.
 *
 * <p>All methods are called as the person who brings the file in.
 */
public interface ImportKind {

    /** Stands in addresses and in the database: lower case and hyphens. Never renamed. */
    String key();

    /** Who may bring such files in, and see what others brought in. */
    Permission needs();

    /** Where the messages of the kind begin, with the dot: {@code title}, {@code hint}, and those of its columns. */
    String texts();

    /** In the order of the template. */
    List<ImportColumn> columns();

    /** The column that numbers the documents; without one, every row stands for itself. */
    default Optional<String> document() {
        return Optional.empty();
    }

    /** Whether rows that follow one another under one number are one document; else each number is there once. */
    default boolean severalRows() {
        return false;
    }

    default List<ImportChoice> choices() {
        return List.of();
    }

    /** What is wrong with the columns found, beyond those that are required. @param found keys of columns */
    default List<Problem> problems(Set<String> found) {
        return List.of();
    }

    /**
     * What would become of each, in their order, without posting anything. Some hundred at a time; asked for all before
     * a run, and once more within it.
     */
    List<Verdict> check(ImportOrder order, List<ImportUnit> units);

    /**
     * Takes every lock that posting these will take, in the order that all agree on: called once, at the beginning of
     * the one transaction in which all are posted.
     */
    default void hold(ImportOrder order, Iterable<ImportUnit> units) {}

    /**
     * Posts those whose verdict was {@link Verdict.Fine}, in the caller's transaction.
     *
     * @return where to see each, in their order
     */
    List<ImportLink> run(ImportOrder order, List<ImportUnit> units);

    /** Where to go on once all is posted; empty for the list of what was posted. */
    default Optional<ImportLink> next(ImportId id) {
        return Optional.empty();
    }
}
