/** A sentence with what is remarked of it, before the point that ends it: "… aan het bestuur (afgeleid)." */
export const withRemark = ({
  sentence,
  remark,
}: {
  readonly sentence: string;
  readonly remark: string | null;
}): string =>
  remark === null ? sentence : sentence.replace(/[.!?]?$/, (end) => ` (${remark})${end}`);
