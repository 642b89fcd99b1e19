package io.kedang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Kedang (客档): a workflow-driven customer archive. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KedangApplication {

    public static void main(String[] args) {
        SpringApplication.run(KedangApplication.class, args);
    }
}
