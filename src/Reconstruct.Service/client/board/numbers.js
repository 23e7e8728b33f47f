import { turned } from "./geometry.js";

const apart = 137.5;

// The numbers of the list below the drawing, each to another side of its thing than the one before, as the service draws them. Their offset is in ems: one attribute keeps all of them the same size.
export class Numbers {
  constructor(state, g) {
    Object.assign(this, { state, g, shown: [] });
  }

  size(units) {
    if (units !== this.units) this.g.setAttribute("font-size", (this.units = units));
  }

  sync() {
    const { board } = this.state;
    const items = [...board.objects, ...board.designs, ...board.margins];
    while (this.shown.length > items.length) this.shown.pop().text.remove();
    items.forEach((item, i) => {
      const about = item.of ? board.objects.find((o) => o.id === item.of) : item;
      if (this.shown[i]?.item === item && this.shown[i].about === about) return;
      const text = this.shown[i]?.text ?? this.made(i + 1);
      const way = ((90 - i * apart) * Math.PI) / 180;
      const [cx, cy] = [Math.cos(way), Math.sin(way)];
      const [x, y] = this.points(item, about).reduce((far, p) => (p[0] * cx + p[1] * cy > far[0] * cx + far[1] * cy ? p : far));
      for (const [key, value] of Object.entries({ x, y: -y, dx: `${0.7 * cx}em`, dy: `${0.36 - 0.7 * cy}em` })) text.setAttribute(key, value);
      this.shown[i] = { text, item, about };
    });
  }

  points(item, about) {
    if (item.points) return item.points;
    const worked = (this.state.worked[item.id] ?? []).flatMap((s) => s.p);
    const first = this.state.first;
    if (item.of) return about === first.objects.find((o) => o.id === item.of) && worked.length ? worked : about.points;
    const from = first.designs.find((d) => d.id === item.id) ?? item;
    return worked.length ? worked.map((p) => turned([p[0] - from.at[0] + item.at[0], p[1] - from.at[1] + item.at[1]], item.at, item.turnDegrees - from.turnDegrees)) : [item.at];
  }

  made(number) {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    const look = { fill: "#212b32", stroke: "#fff", "stroke-width": 3, "paint-order": "stroke", "vector-effect": "non-scaling-stroke" };
    for (const [key, value] of Object.entries(look)) text.setAttribute(key, value);
    text.textContent = number;
    this.g.append(text);
    return text;
  }
}
