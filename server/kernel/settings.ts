import type { Reader } from './reader.ts';

/** Settings that every capability follows. */
interface HouseSettings {
  /** IANA name; days and months follow it. */
  timeZone: string;
  /** True when an SMTP server is configured. */
  mailConfigured: boolean;
  /** The page that holds the widget. */
  intranetUrl: string | null;
}

/** What the environment says, read once. A capability adds its own under its name, by declaration merging in its folder. */
export interface ServerSettings extends HouseSettings {}

export type CapabilitySettings = Omit<ServerSettings, keyof HouseSettings>;

/** What the settings of a capability may depend on. */
export interface Installation {
  demo: boolean;
  publicUrl: string;
  /** The port of the anonymous door. */
  doorPort: number;
}

/** A capability's own reading of the environment; what is wrong is reported to the reader. */
export type ReadSettings = (read: Reader, installation: Installation) => Partial<CapabilitySettings>;
