import { base64url, base64urls } from './base64url.ts';

/** Global ids are base64url of `Type:uuid` (Relay's Node convention); a type name in them keeps ids of two kinds apart. */
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function nodeId(type: string, uuid: string): string {
  return base64url(`${type}:${uuid}`);
}

/** Those of several objects of one type. */
export function nodeIds(type: string, uuids: string[]): string[] {
  return base64urls(uuids.map((uuid) => `${type}:${uuid}`));
}

/**
 * The type and the uuid inside a global id, or null when it is malformed. Only our own encoding is accepted, so that two
 * ids of one object are always the same text.
 */
export function parseNodeId(id: string | null | undefined): { type: string; uuid: string } | null {
  const [type = '', uuid = ''] = Buffer.from(id ?? '', 'base64url')
    .toString('utf8')
    .split(':');
  return uuidPattern.test(uuid) && nodeId(type, uuid) === id ? { type, uuid } : null;
}

/** The uuid inside a global id of this type, or null when it is malformed or of another type. */
export function uuidOf(type: string, id: string | null | undefined): string | null {
  const parsed = parseNodeId(id);
  return parsed?.type === type ? parsed.uuid : null;
}
