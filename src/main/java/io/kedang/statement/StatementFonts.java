package io.kedang.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The fonts that PDFs are written with: one for Latin letters and figures, one for Chinese, one for Korean, be it the
 * same. Those that are set come first, then well-known ones of the system, then whatever it has.
 */
@Component
class StatementFonts {

    /** What a font must be able to write to be the one for it. */
    private static final List<String> SCRIPTS = List.of("Aa09,.áéíóúñ–·", "客户对账单余额元骑", "잔액확인서거래내역");

    private static final List<String> WELL_KNOWN = List.of(
            "dejavusans.ttf",
            "liberationsans-regular.ttf",
            "arial.ttf",
            "droidsansfallbackfull.ttf",
            "droidsansfallback.ttf",
            "simhei.ttf",
            "arial unicode.ttf",
            "nanumgothic.ttf",
            "malgun.ttf",
            "applegothic.ttf");

    private static final List<Path> SYSTEM = Stream.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    System.getProperty("user.home") + "/.local/share/fonts",
                    System.getProperty("user.home") + "/.fonts",
                    "/Library/Fonts",
                    "/System/Library/Fonts",
                    "C:/Windows/Fonts")
            .map(Path::of)
            .toList();

    private static final int DEPTH = 6;
    private static final int MOST_READ = 60;

    private final List<Path> set;
    private final List<Path> system;
    private List<FontFile> found = List.of();

    @Autowired
    StatementFonts(StatementSettings settings) {
        this(settings.fonts(), SYSTEM);
    }

    StatementFonts(List<Path> set, List<Path> system) {
        this.set = set;
        this.system = system;
    }

    /**
     * The fonts for a text, in the order in which they are asked for a letter.
     *
     * @throws StatementRefused when they cannot write all of it
     */
    synchronized List<FontFile> writing(String text) {
        if (!missing(text).isEmpty()) {
            found = look();
        }
        String missing = missing(text);
        if (!missing.isEmpty()) {
            throw StatementRefused.noFont(missing);
        }
        return found;
    }

    private String missing(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isISOControl(point))
                .distinct()
                .filter(point -> found.stream().noneMatch(font -> font.glyphs().get(point)))
                .limit(10)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /** Done anew as long as a letter is missing: fonts may be installed while we run. */
    private List<FontFile> look() {
        Set<FontFile> chosen = new LinkedHashSet<>();
        List<FontFile> read = new ArrayList<>();
        List<Path> candidates = candidates();
        for (String script : SCRIPTS) {
            first(script, candidates, read).ifPresent(chosen::add);
        }
        return List.copyOf(chosen);
    }

    /** The first that writes the script; those that were read before are not read again. */
    private static Optional<FontFile> first(String script, List<Path> candidates, List<FontFile> read) {
        Optional<FontFile> known =
                read.stream().filter(font -> font.writes(script)).findFirst();
        while (known.isEmpty() && !candidates.isEmpty()) {
            Optional<FontFile> next = FontFile.read(candidates.remove(0));
            next.ifPresent(read::add);
            known = next.filter(font -> font.writes(script));
        }
        return known;
    }

    private List<Path> candidates() {
        List<Path> files = new ArrayList<>(files(set));
        List<Path> others = files(system);
        WELL_KNOWN.forEach(name -> others.stream()
                .filter(file -> name(file).equals(name))
                .findFirst()
                .ifPresent(files::add));
        others.stream()
                .filter(file ->
                        !files.contains(file) && !name(file).matches(".*(bold|italic|oblique|mono|light|thin).*"))
                .limit(MOST_READ)
                .forEach(files::add);
        return files;
    }

    private static List<Path> files(List<Path> places) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> below = Files.walk(place, DEPTH)) {
                below.filter(file -> name(file).endsWith(".ttf")).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException notThere) {
                // a place that is not on this system, or not for us, has no fonts
                continue;
            }
        }
        return files;
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
