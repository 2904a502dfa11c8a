package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.admin.Operations;
import org.isnad.generation.DataException;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.generation.Manifest;
import org.isnad.rebuild.GateException;
import org.isnad.rebuild.Progress;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** The operations of the admin's port, on the data folder and the sources named at the start. */
record AdminOperations(Run run) implements Operations {

  private Generations folder() {
    return new Generations(run.options().data());
  }

  @Override
  public Object make(boolean update, Progress progress) throws IOException {
    Workshop workshop = Workshop.load(run.options().config());
    Report report = run.run(update ? Run.Mode.UPDATE : Run.Mode.REBUILD, workshop, progress);
    return ReportJson.of(report);
  }

  @Override
  public boolean isBusy() throws IOException {
    return folder().isBusy();
  }

  @Override
  public String rollback(@Nullable String to) throws IOException {
    return folder().rollback(to).id();
  }

  @Override
  public List<GenerationJson> generations() throws IOException {
    String current = folder().requireCurrent().id();
    var generations = new ArrayList<GenerationJson>();
    for (Generation each : folder().list()) {
      try {
        Manifest manifest = each.manifest();
        generations.add(
            new GenerationJson(
                each.id(),
                manifest.created().toString(),
                each.id().equals(current),
                manifest.counts().getOrDefault("indexed", 0),
                manifest.root(),
                bytes(each.directory())));
      } catch (DataException unreadable) {
        generations.add(new GenerationJson(each.id(), "", each.id().equals(current), 0, "", 0));
      }
    }
    return generations;
  }

  private static long bytes(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public List<String> words(Exception fault) {
    var words = new ArrayList<String>(Messages.of(fault).lines().toList());
    if (fault instanceof GateException refused) {
      words.addAll(refused.reasons());
    }
    return words;
  }
}
