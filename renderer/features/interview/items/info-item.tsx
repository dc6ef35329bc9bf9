/** Something to say, nothing to answer: the question above says it all. */
export function InfoItem() {
  return null;
}
