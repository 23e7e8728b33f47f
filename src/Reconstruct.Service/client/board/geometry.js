// Plane geometry of the editor, in units of the drawing: x to the right, y up. The service works everything out again when the drawing is saved.
export const distance = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const lengthOf = (points, closed) => points.reduce((sum, p, i) => sum + (i ? distance(points[i - 1], p) : closed ? distance(points[points.length - 1], p) : 0), 0);

export const areaOf = (points) => Math.abs(points.reduce((sum, p, i) => {
  const q = points[(i + 1) % points.length];
  return sum + p[0] * q[1] - q[0] * p[1];
}, 0)) / 2;

// the angle at b between the ways to a and c, in degrees
export const angleAt = (a, b, c) => {
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy)) * 180 / Math.PI;
};

export const turned = (p, about, degrees) => {
  const [sine, cosine] = [Math.sin(degrees * Math.PI / 180), Math.cos(degrees * Math.PI / 180)];
  const [x, y] = [p[0] - about[0], p[1] - about[1]];
  return [about[0] + x * cosine - y * sine, about[1] + x * sine + y * cosine];
};

export const bounds = (points) => points.reduce((b, [x, y]) => [Math.min(b[0], x), Math.min(b[1], y), Math.max(b[2], x), Math.max(b[3], y)], [Infinity, Infinity, -Infinity, -Infinity]);

const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

// whether an outline runs across itself; sides are taken from left to right, so that few pairs are looked at
export function crosses(points) {
  const n = points.length;
  const sides = points.map((a, i) => ({ i, a, b: points[(i + 1) % n], left: Math.min(a[0], points[(i + 1) % n][0]) })).sort((s, t) => s.left - t.left);
  for (let i = 0; i < n; i++) {
    const { a, b } = sides[i];
    for (let j = i + 1; j < n && sides[j].left <= Math.max(a[0], b[0]); j++) {
      const gap = Math.abs(sides[i].i - sides[j].i);
      if (gap === 1 || gap === n - 1) continue;
      const { a: c, b: d } = sides[j];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    }
  }
  return false;
}

// fewer points for a line drawn by hand: none that is dropped lies farther than so much from what is left
export function simplified(points, tolerance) {
  const keep = new Set([0, points.length - 1]);
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop();
    const [a, b] = [points[from], points[to]];
    const length = distance(a, b);
    let [most, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const p = points[i];
      const away = length ? Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length : distance(a, p);
      if (away > most) [most, at] = [away, i];
    }
    if (at > 0) {
      keep.add(at);
      stack.push([from, at], [at, to]);
    }
  }
  return points.filter((_, i) => keep.has(i));
}
