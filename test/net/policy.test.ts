import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublic, publicOnly } from "../../src/net/policy.ts";
import { refusalOf } from "../../src/net/refusal.ts";

const numRuns = 2_000;

/** What IANA keeps for special use in version 4 (registry of special-purpose addresses, multicast, and the reserved end), as first address and length. */
const reserved4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["255.255.255.255", 32],
  // Public by its number; in one large cloud it is the machine's own host.
  ["168.63.129.16", 32],
];

/** The same in version 6, as the first 16-bit groups and the length. */
const reserved6: readonly (readonly [readonly number[], number])[] = [
  [[0, 0, 0, 0, 0, 0, 0, 0], 96],
  [[0, 0, 0, 0, 0, 0xffff], 96],
  [[0, 0, 0, 0, 0xffff, 0], 96],
  [[0x64, 0xff9b, 1], 48],
  [[0x100], 64],
  [[0x2001, 0], 32],
  [[0x2001, 2, 0], 48],
  [[0x2001, 0x10], 28],
  [[0x2001, 0x20], 28],
  [[0x2001, 0xdb8], 32],
  [[0x2002], 16],
  [[0x3fff], 20],
  [[0x5f00], 16],
  [[0xfc00], 7],
  [[0xfe80], 10],
  [[0xfec0], 10],
  [[0xff00], 8],
];

const number = (ip: string): number => ip.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");

/** A number from one of the ranges. */
const from4 = (ranges: typeof reserved4) =>
  fc.constantFrom(...ranges).chain(([first, length]) => fc.integer({ min: 0, max: 2 ** (32 - length) - 1 }).map((offset) => number(first) + offset));

/** The ways in which browsers let one write a number of version 4. */
const spelling4 = (value: number): fc.Arbitrary<string> => {
  const parts = dotted(value).split(".").map(Number);
  const hex = (part: number) => `0x${part.toString(16)}`;
  const octal = (part: number) => `0${part.toString(8)}`;
  const [a = 0, b = 0] = parts;
  return fc.constantFrom(
    dotted(value),
    `${dotted(value)}.`,
    String(value),
    hex(value),
    hex(value).toUpperCase().replace("0X", "0x"),
    octal(value),
    parts.map(hex).join("."),
    parts.map(octal).join("."),
    parts.map((part, index) => [String(part), hex(part), octal(part), `0x0${part.toString(16)}`][index] ?? "").join("."),
    `${a}.${value % 2 ** 24}`,
    `${a}.${b}.${value % 2 ** 16}`,
    encodeURIComponent(dotted(value)).replace(/\./g, "%2e"),
    dotted(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    `[::ffff:${dotted(value)}]`,
    `[0:0:0:0:0:FFFF:${Math.floor(value / 65536).toString(16)}:${(value % 65536).toString(16)}]`,
    `[::${dotted(value)}]`,
    `[64:ff9b::${dotted(value)}]`,
    `[2002:${Math.floor(value / 65536).toString(16)}:${(value % 65536).toString(16)}::1]`,
  );
};

/** Eight groups that begin with the bits of a range. */
const from6 = ([groups, length]: (typeof reserved6)[number]) =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }).map((random) =>
    random.map((group, index) => {
      const fixed = Math.max(0, Math.min(16, length - index * 16));
      const mask = (0xffff << (16 - fixed)) & 0xffff;
      return ((groups[index] ?? 0) & mask) | (group & ~mask & 0xffff);
    }),
  );

const spelling6 = (groups: readonly number[]): fc.Arbitrary<string> =>
  fc.constantFrom(
    groups.map((group) => group.toString(16)).join(":"),
    groups.map((group) => group.toString(16).padStart(4, "0").toUpperCase()).join(":"),
    `${groups
      .slice(0, 6)
      .map((group) => group.toString(16))
      .join(":")}:${groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join(".")}`,
  );

const refused = (host: string, scheme: string) => refusalOf(new URL(`${scheme}://${host}/`), publicOnly);
const scheme = fc.constantFrom("http", "https");

describe("whatever is reserved is refused, however it is spelt", () => {
  test("version 4, and within version 6", () => {
    fc.assert(
      fc.property(from4(reserved4).chain(spelling4), scheme, (host, by) => {
        expect(refused(host, by), host).toBe("not_public");
      }),
      { numRuns },
    );
  });

  test("version 6", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...reserved6)
          .chain(from6)
          .chain(spelling6),
        scheme,
        (host, by) => {
          expect(refused(`[${host}]`, by), host).toBe("not_public");
          expect(isPublic(host), host).toBe(false);
        },
      ),
      { numRuns },
    );
  });

  test("version 6, but for what has been given out to be reached by everybody", () => {
    fc.assert(
      fc.property(from6([[], 0]), (groups) => {
        const isGlobal = (groups[0] ?? 0) >> 13 === 1;
        const isTranslation = groups.slice(0, 6).join() === [0x64, 0xff9b, 0, 0, 0, 0].join();
        fc.pre(!isGlobal && !isTranslation);
        expect(isPublic(groups.map((group) => group.toString(16)).join(":"))).toBe(false);
      }),
      { numRuns },
    );
  });
});

test("what is in no reserved range of version 4 is public", () => {
  const others = [
    [192, 31, 196],
    [192, 52, 193],
    [192, 175, 48],
  ].map((start) => start.join("."));
  const isReserved = (value: number) => reserved4.some(([first, length]) => value >= number(first) && value < number(first) + 2 ** (32 - length));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (value) => {
      const ip = dotted(value);
      fc.pre(!isReserved(value) && !others.some((start) => ip.startsWith(`${start}.`)));
      expect(isPublic(ip)).toBe(true);
      expect(isPublic(`64:ff9b::${ip}`)).toBe(true);
    }),
    { numRuns },
  );
});

test.each(["2a00:1450:4009:81f::2004", "2606:2800:220:1:248:1893:25c8:1946", "2001:4860:4860::8888", "151.101.0.144", "8.8.8.8"])("%s is public", (ip) => {
  expect(isPublic(ip)).toBe(true);
});

test.each(["", "localhost", "1.2.3", "fe80::1%eth0", "::1%lo", "2a00:1450::1%eth0", "256.1.1.1", "1.2.3.4/8", "nonsense"])(
  "“%s” is no public address",
  (ip) => {
    expect(isPublic(ip)).toBe(false);
  },
);

describe("what can be told of an address by looking at it", () => {
  test.each([
    ["http://www.example.org/", undefined],
    ["https://www.example.org:8443/", undefined],
    ["http://www.example.org:22/", "port"],
    ["http://www.example.org:1023/", "port"],
    ["http://8.8.8.8/", undefined],
    ["http://8.8.8.8:25/", "port"],
    ["https://[2001:4860:4860::8888]:22/", "port"],
    ["https://www.example.org:80/", undefined],
    ["ftp://www.example.org/", "scheme"],
    ["http://user@www.example.org/", "credentials"],
    ["http://:secret@www.example.org/", "credentials"],
    ["http://localhost/", "private_name"],
    ["http://LOCALHOST./", "private_name"],
    ["http://printer.local/", "private_name"],
    ["http://router.home.arpa/", "private_name"],
    ["http://db.internal/", "private_name"],
    ["http://hidden.onion/", "private_name"],
    ["http://intranet/", "private_name"],
    ["http://mylocal.example.org/", undefined],
  ] as const)("%s", (address, expected) => {
    expect(refusalOf(new URL(address), publicOnly)).toBe(expected);
  });
});
