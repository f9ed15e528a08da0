interface EarlyAnswer {
  /** What it was asked with. */
  headers: Record<string, string>;
  response: Response;
}

/** What has to be the same, for one request to stand for another. */
const COMPARED = ['authorization', 'accept-language', 'cache-control'];

/** Requests that the loader has begun before the widget was there to send them. Each is taken once. */
export class Early {
  #tokens = new Map<string, Promise<Response>>();
  #answers = new Map<string, Promise<EarlyAnswer>>();

  token(url: string, request: () => Promise<Response>): Promise<Response> {
    return begun(this.#tokens, url, request);
  }

  answer(url: string, body: string, request: () => Promise<EarlyAnswer>): void {
    void begun(this.#answers, url + body, request);
  }

  takeToken(url: string): Promise<Response> | undefined {
    return taken(this.#tokens, url);
  }

  /** Undefined where nothing was asked, no answer came, or it is for another token or language. */
  async takeAnswer(url: string, body: string, headers: Record<string, string>): Promise<Response | undefined> {
    const answer = await taken(this.#answers, url + body)?.catch(() => undefined);
    return COMPARED.every((name) => answer?.headers[name] === headers[name]) ? answer?.response : undefined;
  }

  clear(): void {
    this.#tokens.clear();
    this.#answers.clear();
  }
}

function begun<T>(all: Map<string, Promise<T>>, key: string, begin: () => Promise<T>): Promise<T> {
  const promise = all.get(key) ?? begin();
  // Whoever takes it sees why it failed.
  promise.catch(() => {});
  all.set(key, promise);
  return promise;
}

function taken<T>(all: Map<string, Promise<T>>, key: string): Promise<T> | undefined {
  const promise = all.get(key);
  all.delete(key);
  return promise;
}
