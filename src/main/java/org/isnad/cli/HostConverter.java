package org.isnad.cli;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads where to listen: a name or an address that is this machine's own. */
final class HostConverter implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    String host = text.strip();
    try {
      // a blank name would resolve to this machine, and nobody means that
      if (!host.isEmpty() && isHere(InetAddress.getByName(host))) {
        return host;
      }
    } catch (UnknownHostException | SocketException e) {
      throw refusal(text);
    }
    throw refusal(text);
  }

  private static boolean isHere(InetAddress address) throws SocketException {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || NetworkInterface.getByInetAddress(address) != null;
  }

  private static TypeConversionException refusal(String text) {
    return new TypeConversionException(
        ("should be an address of this machine: 127.0.0.1, or 0.0.0.0 for every network,"
                + " but is '%s'")
            .formatted(text));
  }
}
