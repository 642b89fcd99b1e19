package io.kedang.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The models that are delivered with the application, found on the classpath the same way in a jar and out of it. */
final class ModelFiles {

    private ModelFiles() {}

    static List<ModelFile> delivered() {
        return Stream.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn")
                .flatMap(ModelFiles::find)
                .map(ModelFile::read)
                .sorted(Comparator.comparing(ModelFile::name))
                .toList();
    }

    private static Stream<Resource> find(String pattern) {
        ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            return Stream.of(resolver.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
