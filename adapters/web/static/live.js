// The WebSocket. Whenever it (re)opens, it asks for everything after what was seen.

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8000;

export class Live {
  // position(): what is open and seen now; onFrame(frame); onState(connected)
  constructor(position, onFrame, onState) {
    this.position = position;
    this.onFrame = onFrame;
    this.onState = onState;
    this.wait = FIRST_WAIT_MS;
    addEventListener("online", () => this.connect());
    addEventListener("pagehide", () => this.socket?.close());
    addEventListener("pageshow", (event) => event.persisted && this.connect());
    document.addEventListener("visibilitychange", () => !document.hidden && this.connect());
    this.connect();
  }

  connect() {
    clearTimeout(this.timer);
    if (this.socket && this.socket.readyState <= WebSocket.OPEN) return;
    const socket = new WebSocket(new URL("live", location.href.replace(/^http/, "ws")));
    this.socket = socket;
    socket.onopen = () => {
      this.wait = FIRST_WAIT_MS;
      this.onState(true);
      this.ask();
    };
    socket.onmessage = (event) => this.onFrame(JSON.parse(event.data));
    socket.onclose = () => {
      if (socket !== this.socket) return;
      this.onState(false);
      this.timer = setTimeout(() => this.connect(), this.wait * (0.75 + Math.random() / 2));
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
    };
  }

  ask() {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(this.position()));
    }
  }
}
