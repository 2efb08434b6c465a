package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"outcrop/test/server"
)

// prepare copies the program into the folder, where its processes can be told from all others.
func prepare(dir, program string) (*server.Server, error) {
	s := &server.Server{Program: filepath.Join(dir, "outcrop"), Data: filepath.Join(dir, "data"), Log: filepath.Join(dir, "server.log"), Env: []string{"TMPDIR=" + dir}}
	from, err := os.Open(program)
	if err != nil {
		return nil, err
	}
	defer from.Close()
	to, err := os.OpenFile(s.Program, os.O_CREATE|os.O_WRONLY, 0o755)
	if err != nil {
		return nil, err
	}
	_, err = io.Copy(to, from)
	return s, errors.Join(err, to.Close())
}

// orphans are processes of a program that are still there, given two seconds to end.
func orphans(program string) (pids []int) {
	for late := time.Now().Add(2 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if pids = processes(program); len(pids) == 0 || time.Now().After(late) {
			return pids
		}
	}
}

func processes(program string) (pids []int) {
	all, _ := filepath.Glob("/proc/[0-9]*/exe")
	for _, link := range all {
		if exe, err := os.Readlink(link); err == nil && exe == program {
			pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(link)))
			pids = append(pids, pid)
		}
	}
	return pids
}
