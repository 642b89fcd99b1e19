package io.kedang.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a benchmark prints: a line about the machine, and rows under a heading. */
class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();
    private final double loadBefore = load();

    Table(String title, String... heading) {
        this.title = title;
        rows.add(List.of(heading));
    }

    void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::text).toList());
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell.toString();
    }

    void print() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder page = new StringBuilder("\n").append(title).append('\n').append(machine());
        for (List<String> row : rows) {
            page.append(IntStream.range(0, widths.length)
                            .mapToObj(column -> pad(row.get(column), column == 0 ? -widths[column] : widths[column]))
                            .collect(Collectors.joining(" | ", "| ", " |")))
                    .append('\n');
            if (row == rows.get(0)) {
                page.append(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("-|-", "|-", "-|")))
                        .append('\n');
            }
        }
        System.out.println(page);
    }

    private static String pad(String text, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", text);
    }

    private String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, load %.1f before and %.1f after, Java %s, %s%n",
                Runtime.getRuntime().availableProcessors(),
                loadBefore,
                load(),
                Runtime.version(),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> argument.startsWith("-X"))
                        .collect(Collectors.joining(" ")));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
