/** The letter frame knows bare uuids; a global id is base64url of `Type:uuid`. */
export function uuidOf(id: string): string {
  try {
    return atob(id.replaceAll('-', '+').replaceAll('_', '/')).split(':')[1] ?? id;
  } catch {
    return id;
  }
}

export function nodeIdOf(type: string, uuid: string): string {
  return btoa(`${type}:${uuid}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
