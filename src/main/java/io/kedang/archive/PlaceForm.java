package io.kedang.archive;

import io.kedang.page.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of the paper as typed, for the fragment {@code archive/place :: fields(form)}; absent inputs are empty
 * texts.
 */
public record PlaceForm(String room, String shelf, String folder) {

    public PlaceForm {
        room = room == null ? "" : room.strip();
        shelf = shelf == null ? "" : shelf.strip();
        folder = folder == null ? "" : folder.strip();
    }

    public static PlaceForm empty() {
        return new PlaceForm("", "", "");
    }

    public static PlaceForm of(PaperPlace place) {
        return new PlaceForm(place.room(), place.shelf(), place.folder());
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (room.isEmpty()) {
            problems.add(Problem.of("room", "archive.place.room.missing"));
        }
        if (shelf.isEmpty()) {
            problems.add(Problem.of("shelf", "archive.place.shelf.missing"));
        }
        checkLength(problems, "room", room, PaperPlace.LONGEST);
        checkLength(problems, "shelf", shelf, PaperPlace.LONGEST);
        checkLength(problems, "folder", folder, PaperPlace.LONGEST_FOLDER);
        return List.copyOf(problems);
    }

    /** The place, once there are no {@link #problems()}. */
    public PaperPlace place() {
        return new PaperPlace(room, shelf, folder);
    }

    private static void checkLength(List<Problem> problems, String field, String value, int longest) {
        if (value.length() > longest) {
            problems.add(Problem.of(field, "archive.place.too-long", longest));
        }
    }
}
