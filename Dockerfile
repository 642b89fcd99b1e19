# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY processes processes
COPY forms forms
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests package
# The embedded PostgreSQL is for the demonstration on a desk; here the database is a container of its own.
RUN cp target/kedang-*.jar kedang.jar \
    && java -Djarmode=tools -jar kedang.jar extract --layers --destination layers \
    && rm layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:17-jre
# The letters of Chinese and Korean in the PDFs of statements of account.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-dejavu-core fonts-droid-fallback fonts-nanum \
    && rm -rf /var/lib/apt/lists/*
RUN groupadd --gid 10001 kedang \
    && useradd --uid 10001 --gid kedang --no-create-home --shell /usr/sbin/nologin kedang \
    && install --directory --owner=kedang --group=kedang --mode=0700 /data
WORKDIR /app
# What changes least comes first, so that an update moves little.
COPY --from=build /src/layers/dependencies/ ./
COPY --from=build /src/layers/spring-boot-loader/ ./
COPY --from=build /src/layers/snapshot-dependencies/ ./
COPY --from=build /src/layers/application/ ./
USER 10001:10001
ENV KEDANG_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/actuator/health/readiness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "kedang.jar"]
