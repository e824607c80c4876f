/** The headers that a `_headers` file, which the build writes for hosts, asks for. */
export const hostHeaders = (file: string): readonly (readonly [name: string, value: string])[] =>
  file.split('\n').flatMap((line) => {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    return name && value ? [[name, value] as const] : [];
  });
