/** A cited address, read as a browser reads it. */
export interface ReadAddress {
  /** As it is opened, remembered and printed: one spelling for each address, without the part behind “#”, and without a user name or password. */
  readonly href: string;
  /** The host and its port, where that is not the usual one: what is asked politely, one request after the other. */
  readonly host: string;
  /** Whether it is a web address: http or https. */
  readonly isWeb: boolean;
  /** Whether a user name or password is written into it. */
  readonly hasCredentials: boolean;
}

/** Reads an address; undefined where it is none. Given by the caller, because what reads addresses belongs to the platform. */
export type AddressReader = (text: string) => ReadAddress | undefined;
