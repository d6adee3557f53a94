// Points on the map in the shapes of the legend: a class of events is never told by its colour alone.

/** A point of this shape, with the options of a circle marker. */
export function shaped(at, shape, options) {
  const L = window.L;
  L.Canvas.prototype._updateShape ?? L.Canvas.include({_updateShape: draw});
  const Shaped = L.CircleMarker.extend({
    _updatePath() {
      this._renderer._updateShape(this);
    },
  });
  return new Shaped(at, {...options, shape});
}

// The half width that gives each shape about the area of a circle of radius 1.
const HALF = {"verbal-cooperation": .89, "material-cooperation": 1.25, "verbal-conflict": 1.35};

function draw(layer) {
  if (!this._drawing || layer._empty()) return;
  const {x, y} = layer._point, pen = this._ctx, shape = layer.options.shape;
  const half = Math.max(layer._radius, 1) * (HALF[shape] ?? 1);
  pen.beginPath();
  if (shape === "verbal-cooperation") pen.rect(x - half, y - half, 2 * half, 2 * half);
  else if (shape === "material-cooperation") corners(pen, [x, y - half], [x + half, y], [x, y + half], [x - half, y]);
  else if (shape === "verbal-conflict") corners(pen, [x, y - half], [x + half, y + half * .75], [x - half, y + half * .75]);
  else pen.arc(x, y, half, 0, 2 * Math.PI);
  this._fillStroke(pen, layer);
}

function corners(pen, [x, y], ...others) {
  pen.moveTo(x, y);
  for (const [nextX, nextY] of others) pen.lineTo(nextX, nextY);
  pen.closePath();
}
