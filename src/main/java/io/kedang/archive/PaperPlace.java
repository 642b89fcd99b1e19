package io.kedang.archive;

import io.kedang.shared.InvalidValue;

/**
 * Where the paper of a card is kept. Room and shelf are 1 to 60 characters, the folder up to 120; an empty folder stands
 * for the one that bears the archive number.
 */
public record PaperPlace(String room, String shelf, String folder) {

    static final int LONGEST = 60;
    static final int LONGEST_FOLDER = 120;

    public PaperPlace {
        room = room.strip();
        shelf = shelf.strip();
        folder = folder.strip();
        if (room.isEmpty() || shelf.isEmpty()) {
            throw new InvalidValue("archive.place.missing");
        }
        requireLength(room, LONGEST);
        requireLength(shelf, LONGEST);
        requireLength(folder, LONGEST_FOLDER);
    }

    private static void requireLength(String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidValue("archive.place.too-long", longest);
        }
    }

    PaperPlace filedUnder(ArchiveNumber number) {
        return folder.isEmpty() ? new PaperPlace(room, shelf, number.text()) : this;
    }
}
