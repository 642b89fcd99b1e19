package io.kedang.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.Resource;

/** A file of {@code processes/}. @param name as on the classpath, without a folder */
record ModelFile(String name, byte[] content) {

    static ModelFile read(Resource resource) {
        try {
            String name = resource.getFilename();
            if (name == null) {
                throw new IllegalArgumentException("A model without a file name: " + resource);
            }
            return new ModelFile(name, resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isProcess() {
        return name.endsWith(".bpmn");
    }

    /** The file's name without its ending, which is also the key of what it holds. */
    String key() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    String deployedAs() {
        return "processes/" + name;
    }

    InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    BpmnModelInstance model() {
        return Bpmn.readModelFromStream(stream());
    }
}
