package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in an environment with nothing in it but what a test puts there. */
class LauncherIT {

  private static final Path LAUNCHER = Path.of("isnad").toAbsolutePath();

  @TempDir Path folder;
  private Path old;

  @BeforeEach
  void installAnOldJava() throws IOException {
    old = Files.createDirectories(folder.resolve("java-17"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
    script(old.resolve("bin/java"), "echo 'the old Java was used' >&2; exit 1");
  }

  @Test
  void passesOverAnOldJavaOnThePath() throws Exception {
    var result = run(Map.of("PATH", old + "/bin:/usr/bin:/bin", "JAVA_HOME", java()), "--version");

    assertThat(result.said()).startsWith("isnad ").doesNotContain("old Java");
    assertThat(result.code()).isZero();
  }

  @Test
  void takesANewerJavaFromThePathIfJavaHomeIsOld() throws Exception {
    var environment = Map.of("PATH", java() + "/bin:/usr/bin:/bin", "JAVA_HOME", old.toString());

    assertThat(run(environment, "--version").code()).isZero();
  }

  @Test
  void worksFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    var result =
        run(link, Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java()), "analyze", "Kata'ib");

    assertThat(result.said()).contains("@kata'ib");
    assertThat(result.code()).isZero();
  }

  @Test
  void readsFilesOfAnyNameWhateverTheLocale() throws Exception {
    // by its bytes: the locale in which this test runs may not have the letters
    new ProcessBuilder(
            "sh", "-c", "echo Rain in Tyre. > \"$(printf '\\330\\256\\330\\250\\330\\261.txt')\"")
        .directory(folder.toFile())
        .start()
        .waitFor();
    var environment = Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java(), "LANG", "C");

    assertThat(run(environment, "extract", folder.toString()).said()).contains("خبر.txt");
  }

  @Test
  void passesExitCodesOn() throws Exception {
    var environment = Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java());

    assertThat(run(environment, "dance").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run(environment, "verify", "--data", "none").code()).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void resultsThatAFileCannotTakeAreAFailure() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no disk that is always full");
    Path script = folder.resolve("full");
    script(script, "exec " + LAUNCHER + " analyze rain > /dev/full");
    var result = run(script, Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java()));

    assertThat(result.said()).startsWith("isnad: the results cannot be written: ");
    assertThat(result.code()).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void whoStopsReadingIsLeftAlone() throws Exception {
    Path script = folder.resolve("head");
    script(script, "{ " + LAUNCHER + " --help; echo \"code $?\" >&2; } | true");
    var result = run(script, Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java()));

    assertThat(result.said()).isEqualTo("code 0\n");
  }

  @Test
  void keepsWhatAFirstRunHasLearnedButNeedsItNot() throws Exception {
    assumeTrue(Runtime.version().feature() >= 25, "Java can since 25");
    Path home = Files.createDirectories(folder.resolve("a home"));
    for (String link : List.of("src", "web", "index-config", "pom.xml")) {
      Files.createSymbolicLink(home.resolve(link), LAUNCHER.resolveSibling(link));
    }
    Path launcher = Files.copy(LAUNCHER, home.resolve("isnad"));
    Path jar = home.resolve("target/isnad.jar");
    String real = LAUNCHER.resolveSibling("target/isnad.jar").toString();
    script(
        folder.resolve("bin/mvn"),
        "mkdir -p '%s'; cp '%s' '%s'".formatted(jar.getParent(), real, jar));
    var environment = Map.of("PATH", folder + "/bin:/usr/bin:/bin", "JAVA_HOME", java());

    Result built = run(launcher, environment, "--version");
    assertThat(built.said()).startsWith("isnad: building").contains("isnad 0.");
    Path learned = jar.resolveSibling("isnad-java-" + Runtime.version().feature() + ".aot");
    assertThat(learned).isNotEmptyFile();
    assertThat(jar.resolveSibling("rehearsal")).doesNotExist();

    String ready = run(launcher, environment, "analyze", "Kata'ib").said();
    assertThat(ready).contains("@kata'ib");
    Files.write(learned, new byte[] {1, 2, 3});
    assertThat(run(launcher, environment, "analyze", "Kata'ib").said()).isEqualTo(ready);
  }

  private record Result(int code, String said) {}

  private Result run(Map<String, String> environment, String... args) throws Exception {
    return run(LAUNCHER, environment, args);
  }

  private Result run(Path launcher, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), said);
  }

  private static String java() {
    return System.getProperty("java.home");
  }

  private static void script(Path file, String content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, "#!/bin/sh\n" + content + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
