package org.isnad.rebuild;

/** Hears how far a rebuild has come. Called from the thread that reads. */
public interface Progress {

  /** Says nothing to nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(int files, long bytes) {}

        @Override
        public void file(long bytes) {}

        @Override
        public void article() {}

        @Override
        public void finishing() {}
      };

  /** Reading begins. */
  void begin(int files, long bytes);

  /** A file of so many bytes has been read. */
  void file(long bytes);

  /** An article has been read. */
  void article();

  /** All is read; what remains is to merge and to publish. */
  void finishing();
}
