package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as a reader starts it: the commands in processes of their own. */
public final class RunningService implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:\\d+");

  private final Process process;
  private final String address;

  private RunningService(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Rebuilds a folder of articles and serves it on a free port. */
  public static RunningService over(Path source, Path data) throws IOException {
    Process rebuild = start("rebuild", "--source", "" + source, "--data", "" + data);
    String report = new String(rebuild.getInputStream().readAllBytes(), UTF_8);
    assertThat(rebuild.onExit().join().exitValue()).as(report).isZero();
    Process serve = start("serve", "--data", "" + data, "--port", "0");
    return new RunningService(serve, address(serve.inputReader(UTF_8)));
  }

  /** Without a slash at its end. */
  public String address() {
    return address;
  }

  private static Process start(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.isnad.Main"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String address(BufferedReader lines) throws IOException {
    var seen = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
      seen.append(line).append('\n');
    }
    throw new IllegalStateException("the service ended before it listened:\n" + seen);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
