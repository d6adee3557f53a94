package org.relata.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Core runs wherever Java runs: what it must not know of is not even on its class path. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqlite-jdbc", "postgresql", "HikariCP", "jdbi3", "flyway", "duckdb", "javalin",
                "jetty", "servlet-api", "spark-core", "spark-sql", "hadoop", "log4j-1", "slf4j-log4j12"
            })
    void isNotOnTheClassPath(String name) {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(path -> new File(path).getName())
                .toList();

        assertThat(jars).noneMatch(jar -> jar.startsWith(name));
    }
}
