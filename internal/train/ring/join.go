package ring

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"outcrop/internal/fault"
)

const (
	greetTime = 30 * time.Second       // for a connection to show that it knows the secret, and who it is
	pause     = 200 * time.Millisecond // before another attempt to reach the leader
)

// hello is what one who joins says first; the leader answers with Addresses.
type hello struct {
	Rank, Size int
	Port       string   // that it listens on; its host is where it comes from
	Addresses  []string // of all, by rank
	Neighbour  bool     // said to the process after: this is the ring's own connection
}

// guest is a connection whose other end knows the secret, and said who it is.
type guest struct {
	net.Conn
	hello
}

// Join closes a ring with the other processes, and returns when all of them are in it. Rank 0 tells listening the address that the others
// are to be given as their Leader.
func Join(ctx context.Context, p Place, listening func(address string)) (*Ring, error) {
	const op = "ring.Join"
	if p.Silence == 0 {
		p.Silence = usualSilence
	}
	if p.Size() < 2 || p.Size() > 1<<16 || p.Rank < 0 || p.Rank >= p.Size() || len(p.Secret) < 16 {
		return nil, fault.New(op, fault.Internal, "rank %d of %d is no place in a ring", p.Rank, p.Size())
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	d, err := open(ctx, p)
	if err != nil {
		return nil, fault.Wrap(op, fault.Unavailable, err)
	}
	if p.Rank == 0 {
		listening(d.Addr().String())
	}
	addresses, err := d.meet(ctx)
	if err != nil {
		return nil, fault.Wrap(op, fault.Unavailable, err)
	}
	next, prev, err := d.link(ctx, addresses)
	if err != nil {
		return nil, fault.Wrap(op, fault.Unavailable, err)
	}
	return newRing(p, next, prev), nil
}

// door is where a process hears those that want to join it.
type door struct {
	Place
	net.Listener
	badge  *badge
	guests chan guest
	closed <-chan struct{}
}

// open begins to listen, until ctx ends. Who does not know the secret is turned away.
func open(ctx context.Context, p Place) (*door, error) {
	b, err := newBadge(p.Secret)
	if err != nil {
		return nil, err
	}
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort(p.Bind, "0"))
	if err != nil {
		return nil, err
	}
	d := &door{Place: p, Listener: l, badge: b, guests: make(chan guest), closed: ctx.Done()}
	context.AfterFunc(ctx, func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go d.greet(c)
		}
	}()
	return d, nil
}

// greet lets in who knows the secret and says who it is.
func (d *door) greet(c net.Conn) {
	c.SetDeadline(time.Now().Add(greetTime))
	g := guest{Conn: d.badge.server(c)}
	err := receiveHello(g.Conn, &g.hello)
	if err != nil || g.Size != d.Size() || g.Rank < 0 || g.Rank >= d.Size() || g.Rank == d.Rank {
		c.Close()
		return
	}
	c.SetDeadline(time.Time{})
	select {
	case d.guests <- g:
	case <-d.closed:
		c.Close()
	}
}

// guest waits for one that is as wanted.
func (d *door) guest(ctx context.Context, wanted func(hello) bool) (guest, error) {
	for {
		select {
		case g := <-d.guests:
			if wanted(g.hello) {
				return g, nil
			}
			g.Close()
		case <-ctx.Done():
			return guest{}, ctx.Err()
		}
	}
}

// meet finds out where all processes listen: the leader waits until all have told it, and tells all.
func (d *door) meet(ctx context.Context) ([]string, error) {
	if d.Rank > 0 {
		return d.ask(ctx)
	}
	guests, addresses := map[int]guest{}, make([]string, d.Size())
	defer func() {
		for _, g := range guests {
			g.Close()
		}
	}()
	for len(guests) < d.Size()-1 {
		g, err := d.guest(ctx, func(h hello) bool { return !h.Neighbour })
		if err != nil {
			return nil, fmt.Errorf("%s did not come: %w", strings.Join(d.missing(addresses), ", "), err)
		}
		if old, again := guests[g.Rank]; again {
			old.Close()
		}
		host, _, err := net.SplitHostPort(g.RemoteAddr().String())
		if err != nil {
			return nil, err
		}
		guests[g.Rank], addresses[g.Rank] = g, net.JoinHostPort(host, g.Port)
	}
	for _, g := range guests {
		g.SetDeadline(time.Now().Add(greetTime))
		if err := sendHello(g, hello{Addresses: addresses}); err != nil {
			return nil, fmt.Errorf("%s is gone: %w", d.Names[g.Rank], err)
		}
	}
	return addresses, nil
}

// missing are those that are to come yet.
func (d *door) missing(addresses []string) (names []string) {
	for i, a := range addresses {
		if a == "" && i > 0 {
			names = append(names, d.Names[i])
		}
	}
	return names
}

// ask tells the leader where this process listens, and asks it for the others.
func (d *door) ask(ctx context.Context) ([]string, error) {
	_, port, err := net.SplitHostPort(d.Addr().String())
	if err != nil {
		return nil, err
	}
	c, err := d.call(ctx, d.Leader, hello{Rank: d.Rank, Size: d.Size(), Port: port})
	if err != nil {
		return nil, err
	}
	defer c.Close()
	defer context.AfterFunc(ctx, func() { c.Close() })()
	var answer hello
	if err := receiveHello(c, &answer); err != nil {
		return nil, fmt.Errorf("%s is gone: %w", d.Names[0], cmp.Or(ctx.Err(), err))
	}
	if len(answer.Addresses) != d.Size() {
		return nil, errFrame
	}
	answer.Addresses[0] = d.Leader
	return answer.Addresses, nil
}

// link connects a process with its neighbours.
func (d *door) link(ctx context.Context, addresses []string) (next, prev net.Conn, err error) {
	ctx, cancel := context.WithTimeout(ctx, greetTime)
	defer cancel()
	called := make(chan error, 1)
	go func() {
		var err error
		next, err = d.call(ctx, addresses[d.after()], hello{Rank: d.Rank, Size: d.Size(), Neighbour: true})
		called <- err
	}()
	g, err := d.guest(ctx, func(h hello) bool { return h.Neighbour && h.Rank == d.before() })
	if err != nil {
		err = fmt.Errorf("%s did not come: %w", d.Names[d.before()], err)
	}
	if e := <-called; e != nil {
		err = fmt.Errorf("%s cannot be reached: %w", d.Names[d.after()], e)
	}
	if err != nil {
		for _, c := range []net.Conn{next, g.Conn} {
			if c != nil {
				c.Close()
			}
		}
		return nil, nil, err
	}
	return next, g.Conn, nil
}

// call connects to a process and greets it. One that does not listen yet is called again.
func (d *door) call(ctx context.Context, address string, h hello) (net.Conn, error) {
	for {
		raw, err := new(net.Dialer).DialContext(ctx, "tcp", address)
		if err != nil {
			select {
			case <-time.After(pause):
				continue
			case <-ctx.Done():
				return nil, err
			}
		}
		c := d.badge.client(raw)
		c.SetDeadline(time.Now().Add(greetTime))
		if err := sendHello(c, h); err != nil {
			c.Close()
			return nil, err
		}
		return c, c.SetDeadline(time.Time{})
	}
}

func sendHello(to net.Conn, h hello) error {
	text, err := json.Marshal(h)
	if err == nil {
		_, err = to.Write(appendFrame(nil, kindHello, text))
	}
	return err
}

func receiveHello(from io.Reader, h *hello) error {
	f, err := readFrame(from, nil)
	if err != nil {
		return err
	}
	if f.kind != kindHello || json.Unmarshal(f.payload, h) != nil {
		return errFrame
	}
	return nil
}
