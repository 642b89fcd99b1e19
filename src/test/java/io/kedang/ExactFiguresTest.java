package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/** Figures are exact: nothing that handles money knows floating point, neither in Java nor in SQL nor in scripts. */
class ExactFiguresTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** What has nothing to do with money: pictures, drawings, likeness of names, sizes of files, signing in, widths of columns. */
    private static final Pattern NO_MONEY = Pattern.compile(
            "io/kedang/(?:workflow/.*"
                    + "|card/(?:PagePicture|PhotoOrientation|JpegPasses|RowPairing|LikenessSettings|Likeness|LikeName|LikeNames|Pages)"
                    + "|card/web/DocumentWords|operations/.*|secrecy/CanonicalJson|identity/SignInBrake|demo/DemoPaper|imports/file/ColumnWidths)(?:\\$.*)?");

    private static final Pattern FLOATING_SQL = Pattern.compile(
            "\\b(?:real|float[48]?|double\\s+precision|money)\\b(?=[^']*(?:'[^']*'[^']*)*$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FLOATING_SCRIPT = Pattern.compile("parseFloat|toFixed|\\bMath\\.(?!min|max)");

    @Test
    void no_class_that_may_handle_money_calculates_with_floating_point() throws IOException {
        try (Stream<Path> classes = Files.walk(CLASSES.resolve("io/kedang"))) {
            List<String> floating = classes.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !NO_MONEY.matcher(name(file)).matches())
                    .flatMap(file -> floatingPoint(file).stream().map(where -> name(file) + " " + where))
                    .toList();
            assertThat(floating).isEmpty();
        }
    }

    @Test
    void the_look_into_classes_finds_floating_point_where_there_is_some() {
        assertThat(floatingPoint(CLASSES.resolve("io/kedang/workflow/Point.class")))
                .isNotEmpty();
    }

    @Test
    void tables_of_the_ledger_and_what_builds_on_it_keep_exact_numbers() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations.filter(file -> file.getFileName().toString().compareTo("V200") >= 0
                            || file.getFileName().toString().startsWith("V060")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).stream()
                                    .map(line -> line.replaceFirst("--.*", ""))
                                    .filter(line -> FLOATING_SQL.matcher(line).find()))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void the_script_of_posting_leaves_amounts_to_the_server() {
        assertThat(FLOATING_SCRIPT
                        .matcher(Texts.read(Path.of("src/main/resources/static/js/posting.js")))
                        .find())
                .isFalse();
    }

    private static String name(Path file) {
        return CLASSES.relativize(file).toString().replace(".class", "");
    }

    /** Fields and methods that have, take, give or calculate with a float or a double, also within boxes. */
    private static Set<String> floatingPoint(Path file) {
        Set<String> found = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            new ClassReader(in).accept(new Look(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return found;
    }

    private static final class Look extends ClassVisitor {

        private static final Pattern IN_DESCRIPTOR = Pattern.compile(
                "^\\[*[DF]$|^\\((?:\\[*(?:[BCISJZ]|L[^;]+;))*\\[*[DF]|\\)\\[*[DF]$|Ljava/lang/(?:Double|Float);");

        private static final Set<Integer> INSTRUCTIONS = Stream.of(
                        Stream.of(Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2, Opcodes.DCONST_0),
                        Stream.of(Opcodes.DCONST_1, Opcodes.FADD, Opcodes.DADD, Opcodes.FSUB, Opcodes.DSUB),
                        Stream.of(Opcodes.FMUL, Opcodes.DMUL, Opcodes.FDIV, Opcodes.DDIV, Opcodes.FREM, Opcodes.DREM),
                        Stream.of(Opcodes.FNEG, Opcodes.DNEG, Opcodes.I2F, Opcodes.I2D, Opcodes.L2F, Opcodes.L2D),
                        Stream.of(Opcodes.F2I, Opcodes.F2L, Opcodes.F2D, Opcodes.D2I, Opcodes.D2L, Opcodes.D2F))
                .flatMap(some -> some)
                .collect(Collectors.toUnmodifiableSet());

        private final Set<String> found;

        Look(Set<String> found) {
            super(SpringAsmInfo.ASM_VERSION);
            this.found = found;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            note(type, name);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            note(type, name);
            return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
                @Override
                public void visitInsn(int instruction) {
                    if (INSTRUCTIONS.contains(instruction)) {
                        found.add(name);
                    }
                }

                @Override
                public void visitLdcInsn(Object constant) {
                    if (constant instanceof Double || constant instanceof Float) {
                        found.add(name);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                    note(type, name + " calls " + called);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    note(type, name);
                }
            };
        }

        private void note(String type, String where) {
            if (IN_DESCRIPTOR.matcher(type).find()) {
                found.add(where);
            }
        }
    }
}
